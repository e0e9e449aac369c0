/** Plays the parts that it is sent and answers each. */
import { parentPort } from "node:worker_threads";
import { type Answer, type Part, playPart } from "./part.ts";

function answerTo(part: Part): Answer {
  try {
    return playPart(part);
  } catch (reason) {
    return { problem: reason instanceof Error ? reason.message : String(reason) };
  }
}

parentPort?.on("message", (part: Part) => parentPort?.postMessage(answerTo(part)));
