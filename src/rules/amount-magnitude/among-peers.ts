import { toNumber, type Decimal } from "../../pledge/decimal";
import { powerOfTenBetween, significantDigits } from "../power-of-ten";

/** Fewer peers than this say nothing about what is usual, and figures of one digit little. */
const PEERS = 3;
const LEAST = 10;

interface Nearness {
  /** Largest ÷ smallest of the peers, at most. */
  readonly apart: number;
  /** How far beyond them the amount without its zeros may lie. */
  readonly beyond: number;
}

const THOUSAND_TIMES: Nearness = { apart: 5, beyond: 2 };
const THOUSANDTH: Nearness = { apart: 2, beyond: 1.5 };
const FEWER_ZEROS: Nearness = { apart: 1.5, beyond: 1.2 };
/** Peers further apart say nothing. */
const MOST_APART = Math.max(THOUSAND_TIMES.apart, THOUSANDTH.apart, FEWER_ZEROS.apart);

/**
 * By how many zeros an amount is too large (positive) or too small (negative) among its peers: without them it would be
 * one of them. Three zeros are a slip where the peers are like each other, one or two only where the amount is exactly
 * another one's figure. Null for what may well be so.
 * @param peers the other amounts, those of 0 left out
 * @param inside whether there are peers before and after it: a first and a last year are small by nature
 */
export function zerosTooMany(amount: Decimal, peers: readonly Decimal[], inside: boolean): number | null {
  if (peers.length < PEERS) return null;
  const sizes = peers.map(toNumber);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const own = toNumber(amount);
  if (least < LEAST || own <= 0 || most > least * MOST_APART || significantDigits(amount) < 2) return null;
  const fits = (zeros: number, { apart, beyond }: Nearness): boolean => {
    const meant = own / 10 ** zeros;
    return most <= least * apart && meant >= least / beyond && meant <= most * beyond;
  };
  if (fits(3, THOUSAND_TIMES) && own % 1000 === 0) return 3;
  if (inside && fits(-3, THOUSANDTH)) return -3;
  const found = (inside ? [2, 1, -2, -1] : [2, 1]).find(
    (zeros) => fits(zeros, FEWER_ZEROS) && peers.some((peer) => powerOfTenBetween(amount, peer) === zeros)
  );
  return found ?? null;
}
