import { SampleSession } from "../../client/dev/sample-session.ts";
import type { Answer } from "../../client/store/session.ts";
import type { Order } from "../../shared/model/orders.ts";

/** The gallery's session, which remembers what was asked; `offline` makes it answer as if nobody were there. */
export class FakeSession extends SampleSession {
  /** What was asked, in order. */
  readonly asked: Order[] = [];
  offline = false;

  override async issueOrder(order: Order): Promise<Answer> {
    if (this.offline) return { code: "offline", facts: {} };
    this.asked.push(order);
    return super.issueOrder(order);
  }

  override async setReady(ready: boolean): Promise<Answer> {
    if (this.offline) return { code: "offline", facts: {} };
    return super.setReady(ready);
  }
}
