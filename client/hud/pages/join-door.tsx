import { useState } from "preact/hooks";
import { sentenceOfTrouble } from "../../present/trouble.ts";
import type { Doors, Trouble } from "../../store/doors.ts";
import { goTo } from "../../store/route.ts";
import { useText } from "../text-context.ts";

/** Signs in a match's code; they are easy to tell apart, so no 0, O, 1 or I. */
const CODE_LENGTH = 6;

/** The door for those who were given a code. A code that is wrong stays in its field, with the reason below. */
export function JoinDoor({ doors }: { readonly doors: Doors }) {
  const t = useText();
  const [code, setCode] = useState("");
  const [trouble, setTrouble] = useState<Trouble | null>(null);
  const [asking, setAsking] = useState(false);

  const join = async (event: Event) => {
    event.preventDefault();
    if (code.length < CODE_LENGTH) {
      setTrouble({ code: "codeTooShort", facts: { left: CODE_LENGTH - code.length } });
      return;
    }
    setAsking(true);
    const found = await doors.look(code);
    setAsking(false);
    if (found.ok) goTo(`/m/${code}`);
    else setTrouble(found.error);
  };

  return (
    <form class="door door--join" onSubmit={join}>
      <h2>
        <label for="code">{t("home.join")}</label>
      </h2>
      <p id="code-lead">{t("home.joinLead")}</p>
      <div class="door__act">
        <input
          id="code"
          class="code-field"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={CODE_LENGTH + 1}
          aria-describedby="code-lead code-trouble"
          aria-invalid={trouble !== null}
          value={code}
          onInput={(event) => {
            setTrouble(null);
            setCode(codeFrom(event.currentTarget.value));
            event.currentTarget.value = codeFrom(event.currentTarget.value);
          }}
        />
        <button type="submit" class="btn btn--touch" disabled={asking}>
          {t("home.joinButton")}
        </button>
      </div>
      <p id="code-trouble" class="door__trouble" aria-live="polite">
        {trouble && sentenceOfTrouble(trouble, t)}
      </p>
    </form>
  );
}

/** Small or capital letters, with or without a gap: both are right. */
function codeFrom(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "")
    .slice(0, CODE_LENGTH);
}
