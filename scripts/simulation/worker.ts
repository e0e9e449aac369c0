/** Plays every so-manieth game of a simulation and sends each result as it comes. */
import { parentPort, workerData } from "node:worker_threads";
import { openSimulation, playGame, type Simulation } from "./game.ts";

const { simulation, first, step } = workerData as { readonly simulation: Simulation; readonly first: number; readonly step: number };
const opened = openSimulation(simulation);
for (let game = first; game < simulation.games; game += step) parentPort?.postMessage(playGame(simulation, opened, game));
