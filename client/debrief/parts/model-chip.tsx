import { useReading } from "../reading.ts";

/** Marks a figure that the model made. */
export function ModelChip() {
  const { say } = useReading();
  return (
    <span class="chip chip--model" title={say("score.modelLong")}>
      {say("score.model")}
    </span>
  );
}
