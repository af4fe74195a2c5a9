import type { components } from '@/api/schema.gen';

type VariantCounts = components['schemas']['AnalyticsVariantCounts'];

/** Under this many sent, nothing is said of a variant: chance alone moves its rate by ten percent and more. */
export const FEWEST = 100;

/** 95 % for one comparison up to four: the more rivals, the more a lead must be to count (Bonferroni). */
const Z = [1.96, 1.96, 2.2414, 2.394, 2.4977] as const;

/**
 * What can be said of a variant beside the others of its kind: `few` were sent, its lead over each is `likely` more than
 * chance, somebody's is not clear yet (`open`), or another one is likely better (`behind`); `alone` has no rival.
 */
export type Standing = 'alone' | 'few' | 'likely' | 'behind' | 'open';

export type VariantRow = VariantCounts & {
  part: number;
  from: number;
  to: number;
  standing: Standing;
};

/** Each variant with the 95 % range of the rate that its kind works on: accepted for a note, replied for a follow-up. */
export function judged(variants: readonly VariantCounts[]): VariantRow[] {
  return variants.map((variant) => {
    const rivals = variants.filter((other) => other !== variant && other.kind === variant.kind);
    const [from, to] = wilson(worked(variant), variant.requested, Z[1]);
    return { ...variant, part: worked(variant), from, to, standing: standing(variant, rivals) };
  });
}

function standing(variant: VariantCounts, rivals: readonly VariantCounts[]): Standing {
  if (rivals.length === 0) {
    return 'alone';
  }
  if ([variant, ...rivals].some(({ requested }) => requested < FEWEST)) {
    return 'few';
  }
  const z = Z[Math.min(rivals.length, 4)] ?? Z[4];
  const beats = (one: VariantCounts, other: VariantCounts) =>
    leastDifference(worked(one), one.requested, worked(other), other.requested, z) > 0;
  if (rivals.every((rival) => beats(variant, rival))) {
    return 'likely';
  }
  return rivals.some((rival) => beats(rival, variant)) ? 'behind' : 'open';
}

function worked({ kind, connected, replied }: VariantCounts): number {
  return kind === 'INVITE_NOTE' || kind === 'SALUTATION' ? connected : replied;
}

/** Wilson's score interval of a rate; honest for small samples and for rates near 0 and 1. */
export function wilson(part: number, base: number, z: number): [from: number, to: number] {
  if (base === 0) {
    return [0, 1];
  }
  const rate = part / base;
  const middle = rate + (z * z) / (2 * base);
  const half = z * Math.sqrt((rate * (1 - rate)) / base + (z * z) / (4 * base * base));
  const whole = 1 + (z * z) / base;
  return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
}

/** The least that one rate is above another: the lower end of Newcombe's interval (1998, method 10). */
export function leastDifference(part: number, base: number, rivalPart: number, rivalBase: number, z: number): number {
  const rate = part / base;
  const rival = rivalPart / rivalBase;
  const [from] = wilson(part, base, z);
  const [, to] = wilson(rivalPart, rivalBase, z);
  return rate - rival - Math.sqrt((rate - from) ** 2 + (to - rival) ** 2);
}
