import { useEffect, useRef, useState } from "preact/hooks";
import { loadBoardPainter, type Sheet } from "./board-painter.ts";
import type { TurnBoard } from "./board-pictures.ts";

type Props = { readonly city: string; readonly sheet: Sheet; readonly board: TurnBoard; readonly label: string };

/** A picture of the board in a neat line. It cannot be heard: the table beside it says the same. */
export function PlanFigure({ city, sheet, board, label }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isThere, setThere] = useState(true);
  useEffect(() => {
    let isWanted = true;
    loadBoardPainter(city).then(
      (painter) => {
        if (isWanted && canvas.current) painter.paint(canvas.current, sheet, board);
      },
      () => setThere(false),
    );
    return () => {
      isWanted = false;
    };
  }, [city, sheet, board]);
  if (!isThere) return null;
  return (
    <div class="neat">
      <canvas ref={canvas} class="neat__in" width={sheet.width} height={sheet.height} role="img" aria-label={label} />
    </div>
  );
}
