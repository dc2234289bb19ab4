// Hostile tests: loaded into a command's own process before it; says at its end whether content has changed the language itself.
const kept = [Object, Array, Function, String, Number, Boolean, Map, Set, Promise, RegExp].map((one) => [
  one,
  one.prototype,
]);
const before = kept.map((pair) => pair.map((one) => Reflect.ownKeys(one).map(String).join()));

process.on("exit", () => {
  const after = kept.map((pair) => pair.map((one) => Reflect.ownKeys(one).map(String).join()));
  const isTouched = JSON.stringify(before) !== JSON.stringify(after) || "polluted" in {};
  if (isTouched || "ran" in globalThis) {
    process.stderr.write("HOSTILE: content ran or changed JavaScript's own objects\n");
    process.exitCode = 97;
  }
});
