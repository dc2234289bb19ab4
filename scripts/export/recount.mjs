// Export room: the script that the page about open data shows. A test runs it against the built site.
const { municipalities } = await (await fetch(process.argv[2])).json();
const count = {};
for (const { commitments, reports } of municipalities.flatMap(({ pledges }) => pledges)) {
  const final = reports.find(({ kind }) => kind === "final");
  for (const { id } of final === undefined ? [] : commitments) {
    const status = final.outcomes.find(({ commitment }) => commitment === id)?.status ?? "not-reported";
    count[status] = (count[status] ?? 0) + 1;
  }
}
console.log(count);
