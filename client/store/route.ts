import { signal } from "@preact/signals";

/** Which page this address is. Debriefs and notes have entries of their own. */
export type Route =
  | { readonly page: "home" }
  | { readonly page: "match"; readonly code: string }
  | { readonly page: "watch"; readonly id: string }
  | { readonly page: "unknown" };

export function routeOf(path: string): Route {
  if (path === "/" || path === "/index.html") return { page: "home" };
  const watched = /^\/watch\/([\w-]+)\/?$/.exec(path)?.[1];
  if (watched !== undefined) return { page: "watch", id: watched };
  const code = /^\/m\/([A-Za-z0-9]+)\/?$/.exec(path)?.[1];
  return code === undefined ? { page: "unknown" } : { page: "match", code: code.toUpperCase() };
}

/** The page shown now. The back button works because every page has an address. */
export const route = signal<Route>({ page: "home" });

export function followAddress(): () => void {
  const read = () => {
    route.value = routeOf(location.pathname);
  };
  read();
  addEventListener("popstate", read);
  return () => removeEventListener("popstate", read);
}

export function goTo(path: string): void {
  history.pushState(null, "", path);
  route.value = routeOf(path);
  scrollTo(0, 0);
}
