// The signs of the verdicts, as paths between the two sides.

const BETWEEN = {
  aligned: "M21.5 5h9M21.5 9h9",
  "different-means": "M21.5 5.6c1.6-1.8 3-1.8 4.5-.5s3 1.3 4.5-.5M21.5 9.6c1.6-1.8 3-1.8 4.5-.5s3 1.3 4.5-.5",
  "different-aim": "M22 3l8 8M30 3l-8 8",
  joint: "M17.5 7h17",
  "one-side": "M21.5 7h4",
  "not-enough-evidence": "M24 5.4c0-2.6 4-2.6 4-.2 0 1.7-2 1.6-2 3.4M26 10.4v.9",
};

export const SIDES = { first: "M2.5 2.5h9v9h-9z", second: "M45 1.7a5.3 5.3 0 1 0 0 10.6A5.3 5.3 0 0 0 45 1.7z" };

export function between(verdict) {
  return BETWEEN[verdict];
}
