import { describeBotGames } from "../support/bot-games.ts";

describeBotGames("petrograd", { seatFallsFrom: "1917-10-25T00:00", seatFallsTo: "1917-10-26T23:59" });
