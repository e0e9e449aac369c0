const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };

/**
 * Arrow keys, Home and End inside a group whose members share one stop for Tab. Moves the focus only; Enter or Space chooses, so that walking
 * through a list never sends anything. Members are the group's buttons and links.
 */
export function rove(event: KeyboardEvent, group: HTMLElement | null): void {
  if (!group || event.ctrlKey || event.altKey || event.metaKey) return;
  const members = [...group.querySelectorAll<HTMLElement>("[data-rove], [role=radio], [role=tab]")];
  const at = members.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const next = nextOf(event.key, at, members.length);
  if (next === null) return;
  event.preventDefault();
  event.stopPropagation();
  for (const [index, member] of members.entries()) member.tabIndex = index === next ? 0 : -1;
  members[next]?.focus();
}

function nextOf(key: string, at: number, length: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return length - 1;
  const step = STEPS[key];
  return step === undefined ? null : (at + step + length) % length;
}
