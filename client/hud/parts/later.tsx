import { signal } from "@preact/signals";
import type { ComponentType, VNode } from "preact";
import { useEffect } from "preact/hooks";
import { sentenceOfTrouble } from "../../present/trouble.ts";
import { useText } from "../text-context.ts";

/** A page that is fetched when it is first opened, so that the first page does not carry it. Until it has come it is blank; if it does not come, that is said. */
export function later<Props extends object>(fetchPage: () => Promise<ComponentType<Props>>): (props: Props) => VNode | null {
  const come = signal<{ readonly page: ComponentType<Props> } | null>(null);
  const isLost = signal(false);
  return function Later(props) {
    const t = useText();
    useEffect(() => {
      if (come.peek()) return;
      fetchPage().then(
        (page) => {
          come.value = { page };
        },
        () => {
          isLost.value = true;
        },
      );
    }, []);
    if (come.value) {
      const Page = come.value.page;
      return <Page {...props} />;
    }
    return isLost.value ? (
      <main class="page page--slip">
        <p role="alert">{sentenceOfTrouble({ code: "offline", facts: {} }, t)}</p>
        <a class="btn btn--primary" href={location.href}>
          {t("notFound.again")}
        </a>
      </main>
    ) : null;
  };
}
