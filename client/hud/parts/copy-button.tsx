import { useEffect, useState } from "preact/hooks";
import { useText } from "../text-context.ts";

export function CopyButton({ text }: { readonly text: string }) {
  const t = useText();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const forgetting = setTimeout(() => setCopied(false), 3_000);
    return () => clearTimeout(forgetting);
  }, [copied]);
  // Browsers copy only on secure pages; a laptop in a classroom is not one, and there the link stands to be read.
  if (!navigator.clipboard) return null;
  return (
    <button type="button" class="btn btn--small" onClick={() => void navigator.clipboard.writeText(text).then(() => setCopied(true))}>
      {t(copied ? "invite.copied" : "invite.copy")}
    </button>
  );
}
