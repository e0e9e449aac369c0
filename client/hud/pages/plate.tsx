import { useEffect, useRef } from "preact/hooks";
import type { Offer } from "../../present/offers.ts";
import type { PaintPlate } from "./app.tsx";

/** A city's plan in its frame, with its names, its first hour and the question it asks. */
export function Plate({ offer, paint }: { readonly offer: Offer; readonly paint: PaintPlate }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const element = canvas.current;
    // A plate that cannot be painted stays an empty frame; the words under it say everything.
    if (element) paint(element, offer.scenario).catch(() => {});
  }, [paint, offer.scenario]);
  return (
    <figure class="plate">
      <div class="neat" aria-hidden="true">
        <canvas ref={canvas} class="neat__in" />
      </div>
      <figcaption>
        <span class="plate__name">{offer.name}</span>
        <span class="plate__ru" lang="ru">
          {offer.nameRu}
        </span>
        <span class="plate__begins">{offer.begins}</span>
        <span class="plate__question">{offer.question}</span>
      </figcaption>
    </figure>
  );
}
