import { cranesInFlight, hotAirBalloons } from "./aloft.ts";
import { archesAndStairs, balconies, canalHouses } from "./architecture.ts";
import { enamelMug, pictureIcon, seasonBadges, waveMark } from "./brand-marks.ts";
import { cityAtNight, rainyWindow } from "./city.ts";
import { coralReef, lighthouse } from "./coast.ts";
import { desertCactus, dunes } from "./desert.ts";
import { riceTerraces, tulipRows } from "./fields.ts";
import { dahlia, poppyMeadow, vaseOfFlowers } from "./flowers.ts";
import { blueTiles, coffeeFromAbove, gridPoster, sunriseRoadPoster } from "./graphics.ts";
import { backlitLeaf, jungleLeaves } from "./leaves.ts";
import { alpineGlow, dawnRidges, lakeAtDusk } from "./mountains.ts";
import { aurora, milkyWay } from "./night-sky.ts";
import { amberBottle, studioShapes } from "./product-shots.ts";
import type { SampleMotif } from "./sample-motif.ts";
import { cloudSea, sailingBoats, seaSunset } from "./sea.ts";
import { fruitStillLife, stonewareCups } from "./still-life.ts";
import { contourMap, inkMarble, satinWaves } from "./surfaces.ts";
import { birches, mistyForest, winterCabin } from "./woods.ts";

/** Every picture of the sample library, by the key that its data refers to. */
const motifs = {
  dawnRidges,
  alpineGlow,
  lakeAtDusk,
  dunes,
  desertCactus,
  seaSunset,
  sailingBoats,
  cloudSea,
  aurora,
  milkyWay,
  mistyForest,
  winterCabin,
  birches,
  cityAtNight,
  rainyWindow,
  lighthouse,
  coralReef,
  amberBottle,
  fruitStillLife,
  studioShapes,
  stonewareCups,
  riceTerraces,
  tulipRows,
  poppyMeadow,
  hotAirBalloons,
  cranesInFlight,
  dahlia,
  backlitLeaf,
  jungleLeaves,
  vaseOfFlowers,
  archesAndStairs,
  balconies,
  canalHouses,
  satinWaves,
  inkMarble,
  contourMap,
  gridPoster,
  sunriseRoadPoster,
  blueTiles,
  coffeeFromAbove,
  waveMark,
  pictureIcon,
  seasonBadges,
  enamelMug,
};

export type SampleKey = keyof typeof motifs;

export const sampleMotifs: Readonly<Record<SampleKey, SampleMotif>> = motifs;
