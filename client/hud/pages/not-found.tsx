import { useText } from "../text-context.ts";

export function NotFound() {
  const t = useText();
  return (
    <main class="page page--slip">
      <h1 class="title">{t("notFound.title")}</h1>
      <p>{t("notFound.lead")}</p>
      <a class="btn btn--primary" href="/">
        {t("notFound.home")}
      </a>
    </main>
  );
}
