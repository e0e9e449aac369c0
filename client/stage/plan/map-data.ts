/** A point as the map files write it: degrees east, degrees north. */
export type Degrees = readonly [longitude: number, latitude: number];
type Name = { readonly en: string; readonly ru: string };

/** What a district's blocks look like: closely built, built, yards and works, gardens between houses. */
export const TEXTURES = ["dense", "town", "works", "sparse"] as const;
export type Texture = (typeof TEXTURES)[number];
export type ParkKind = "park" | "cemetery" | "meadow" | "parade" | "square" | "pond";
/** 1 prospects, 2 main streets, 3 streets. */
export type StreetClass = 1 | 2 | 3;

/** One city's plan as its file in `assets/map` holds it. Widths and block sizes are metres, angles degrees anticlockwise from east. */
export type MapData = {
  readonly city: string;
  readonly title: Name;
  /** West, south, east, north: how far the plan goes. */
  readonly bounds: readonly [number, number, number, number];
  /** West, south, east, north: what a player should see first. */
  readonly core: readonly [number, number, number, number];
  /** Where the plan touches the globe; in Moscow also the middle of its rings and rays. */
  readonly centre: Degrees;
  readonly rivers: readonly { readonly id: string; readonly width: number; readonly line: readonly Degrees[] }[];
  readonly seas: readonly (Name & { readonly ring: readonly Degrees[] })[];
  readonly streets: readonly (Name & { readonly id: string; readonly class: StreetClass; readonly line: readonly Degrees[] })[];
  readonly railways: readonly (Name & { readonly line: readonly Degrees[] })[];
  readonly parks: readonly (Name & { readonly kind: ParkKind; readonly ring: readonly Degrees[] })[];
  readonly buildings: readonly { readonly id: string; readonly en: string; readonly ring: readonly Degrees[] }[];
  readonly bridges: readonly (Name & { readonly id: string; readonly line: readonly Degrees[]; readonly named: boolean })[];
  readonly districts: readonly (Name & {
    readonly id: string;
    readonly texture: Texture;
    /** `polar`: rings and rays round the centre. */
    readonly angle: number | "polar";
    readonly block: readonly [along: number, across: number];
    readonly ring: readonly Degrees[];
    readonly label: Degrees;
  })[];
  readonly waterNames: readonly (Name & { readonly size: number; readonly line: readonly Degrees[] })[];
  readonly fort: readonly Degrees[] | null;
  readonly walls: { readonly kremlin: readonly Degrees[]; readonly kitai: readonly Degrees[] } | null;
  readonly rings: { readonly boulevard: readonly Degrees[]; readonly garden: readonly Degrees[] } | null;
};

/** Only the map of the city that is shown travels over the wire. */
const MAP_FILES: Readonly<Record<string, () => Promise<{ readonly default: unknown }>>> = {
  petrograd: () => import("../../../assets/map/petrograd.json"),
  moscow: () => import("../../../assets/map/moscow.json"),
};

export async function loadMap(city: string): Promise<MapData> {
  const load = MAP_FILES[city];
  if (!load) throw new Error(`there is no map of "${city}"; maps: ${Object.keys(MAP_FILES).join(", ")}`);
  return (await load()).default as MapData;
}
