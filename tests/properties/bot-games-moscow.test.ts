import { describeBotGames } from "../support/bot-games.ts";

describeBotGames("moscow", { endsFrom: "1917-10-29T00:00", endsTo: "1917-11-04T23:59" });
