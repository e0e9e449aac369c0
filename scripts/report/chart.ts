/** Charts for the documents: SVG that is read in light and in dark, with a title and a text that says the same. */
export type Bar = {
  readonly label: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly tone: "first" | "second";
};

export type Chart = {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
  /** A value to compare with, drawn as a line through all bars. */
  readonly mark: { readonly value: number; readonly label: string } | null;
};

const WIDTH = 760;
const LABELS = 330;
const ROW = 22;
const TOP = 64;
const ROOM = WIDTH - LABELS - 70;

const STYLE = `text{font:13px system-ui,sans-serif;fill:#1d1d1b}.t{font-size:15px;font-weight:600}.s{fill:#55524c}.first{fill:#a3342a}.second{fill:#2b5c7e}.w{stroke:#1d1d1b}.m{stroke:#55524c;stroke-dasharray:4 3}.bg{fill:#fbf8f1}
@media (prefers-color-scheme:dark){text{fill:#ece7dc}.s{fill:#b5afa3}.first{fill:#e0796c}.second{fill:#7fb2d6}.w{stroke:#ece7dc}.m{stroke:#b5afa3}.bg{fill:#1b1a18}}`;

/** Bars from zero with a whisker from low to high. */
export function svgOf(chart: Chart): string {
  const { bars, mark, title, unit } = chart;
  const from = Math.min(0, ...bars.map(({ low }) => low));
  const to = Math.max(1, mark?.value ?? 0, ...bars.map(({ high }) => high));
  const x = (value: number) => round(LABELS + (ROOM * (value - from)) / (to - from));
  const height = TOP + ROW * bars.length + 24;
  const rows = bars.map(({ label, value, low, high, tone }, index) => {
    const y = TOP + ROW * index;
    const [left, right] = [Math.min(x(0), x(value)), Math.max(x(0), x(value))];
    return [
      `<text x="${LABELS - 8}" y="${y + 14}" text-anchor="end">${escaped(label)}</text>`,
      `<rect class="${tone}" x="${left}" y="${y + 4}" width="${Math.max(1, round(right - left))}" height="12"/>`,
      `<path class="w" d="M${x(low)} ${y + 10}H${x(high)}"/>`,
      `<text x="${Math.max(right, x(high)) + 6}" y="${y + 14}">${Math.round(value)}</text>`,
    ].join("");
  });
  const line =
    mark === null
      ? ""
      : `<path class="m" d="M${x(mark.value)} ${TOP - 6}V${height - 20}"/><text class="s" x="${x(mark.value)}" y="${height - 6}" text-anchor="middle">${escaped(mark.label)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="t d">`,
    `<title id="t">${escaped(title)}</title><desc id="d">${escaped(textOf(chart))}</desc><style>${STYLE}</style>`,
    `<rect class="bg" width="${WIDTH}" height="${height}"/>`,
    `<text class="t" x="16" y="26">${escaped(title)}</text><text class="s" x="16" y="46">${escaped(unit)}; the thin line is the interval of 95 in 100</text>`,
    ...rows,
    line,
    "</svg>",
    "",
  ].join("\n");
}

/** The chart in words. */
export function textOf({ bars, unit, mark }: Chart): string {
  const each = bars.map(({ label, value, low, high }) => `${label}: ${Math.round(value)} (${Math.round(low)} to ${Math.round(high)})`);
  return `${unit}. ${each.join("; ")}.${mark === null ? "" : ` ${mark.label}: ${Math.round(mark.value)}.`}`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");
}
