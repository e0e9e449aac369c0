import { type ComponentChildren, render } from "preact";
import { afterEach, beforeEach } from "vitest";

/** A page of its own for each test: empty before it, taken away after it. */
export function testPage() {
  let body: HTMLElement;
  beforeEach(() => {
    body = document.createElement("div");
    document.body.append(body);
  });
  afterEach(() => {
    render(null, body);
    body.remove();
  });
  return {
    get body(): HTMLElement {
      return body;
    },
    show: (children: ComponentChildren) => render(children, body),
  };
}

/** Until the screen has caught up with what was done. */
export function settle(): Promise<void> {
  return new Promise((done) => setTimeout(done, 20));
}
