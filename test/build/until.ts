// Build tests: asks again until the answer is right: what another process does takes a moment to show.

/** Asks ten times a second; throws when twenty seconds were not enough. */
export async function until<T>(ask: () => Promise<T> | T, right: (answer: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 200; tries++) {
    const answer = await ask();
    if (right(answer)) return answer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("it never came");
}
