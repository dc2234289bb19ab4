// Archive tests: commitments that continue others.
import { describe, expect, test } from "vitest";
import { reportOn, reportOnPledge } from "./report.ts";

describe("continues", () => {
  test("written in another way", () => {
    expect(
      reportOn({
        files: {
          "ed/2020/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x }",
          "ed/2021/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x, continues: ljus }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:49 error continues/format
        \`ljus\` does not point to an older commitment

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: ljus }
             │                                                 ^^^^
        fix   write the pledge's folder, a slash and the commitment's id: \`2018/grannsamverkan\`

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:49 error continues/format
        \`ljus\` pekar inte ut ett äldre åtagande

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: ljus }
             │                                                 ^^^^
        åtgärd   skriv löftets mapp, ett snedstreck och åtagandets id: \`2018/grannsamverkan\`

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("nothing by that name, with the nearest", () => {
    expect(
      reportOn({
        files: {
          "ed/2020/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x }",
          "ed/2021/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x, continues: 2020/ljusen }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:49 error continues/unknown
        \`2020/ljusen\` points to a commitment that the pledge does not have

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: 2020/ljusen }
             │                                                 ^^^^^^^^^^^
        fix   write \`2020/ljus\`, or remove the line

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:49 error continues/unknown
        \`2020/ljusen\` pekar på ett åtagande som löftet inte har

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: 2020/ljusen }
             │                                                 ^^^^^^^^^^^
        åtgärd   skriv \`2020/ljus\`, eller ta bort raden

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("no such pledge", () => {
    expect(
      reportOn({
        files: {
          "ed/2020/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x }",
          "ed/2021/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x, continues: 2010/ljus }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:3:49 error continues/unknown
        \`2010/ljus\` points to a pledge that this municipality does not have

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: 2010/ljus }
             │                                                 ^^^^^^^^^
        fix   write \`2020/ljus\`, or remove the line

      1 error in 4 files. Nothing was built.

      pledges/ed/2021/pledge.md:3:49 error continues/unknown
        \`2010/ljus\` pekar på ett löfte som kommunen inte har

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: 2010/ljus }
             │                                                 ^^^^^^^^^
        åtgärd   skriv \`2020/ljus\`, eller ta bort raden

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("a later year", () => {
    expect(
      reportOn({
        files: {
          "ed/2020/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x, continues: 2021/ljus }",
          "ed/2021/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2020/pledge.md:3:49 error continues/later
        \`2021/ljus\` begins 2021-01-01, which is later than this pledge (2020-01-01)

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: 2021/ljus }
             │                                                 ^^^^^^^^^
        fix   remove the line, and let the later commitment continue this one

      1 error in 4 files. Nothing was built.

      pledges/ed/2020/pledge.md:3:49 error continues/later
        \`2021/ljus\` börjar gälla 2021-01-01, senare än det här löftet (2020-01-01)

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: 2021/ljus }
             │                                                 ^^^^^^^^^
        åtgärd   ta bort raden, och låt det senare åtagandet fortsätta det här

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("its own pledge", () => {
    expect(
      reportOnPledge(
        "commitments:\n  - { id: a, by: police, text: x }\n  - { id: b, by: police, text: y, continues: 2021/a }",
      ),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021/pledge.md:4:46 error continues/same-pledge
        \`2021/a\` is in this very pledge, and only an older one can be continued

           3 │   - { id: a, by: police, text: x }
        >  4 │   - { id: b, by: police, text: y, continues: 2021/a }
             │                                              ^^^^^^
        fix   write the folder of an older pledge, or remove the line

      1 error in 3 files. Nothing was built.

      pledges/ed/2021/pledge.md:4:46 error continues/same-pledge
        \`2021/a\` finns i det här löftet, och bara ett äldre kan fortsättas

           3 │   - { id: a, by: police, text: x }
        >  4 │   - { id: b, by: police, text: y, continues: 2021/a }
             │                                              ^^^^^^
        åtgärd   skriv mappen för ett äldre löfte, eller ta bort raden

      1 fel i 3 filer. Inget byggdes.
      "
    `);
  });

  test("each other in a circle", () => {
    expect(
      reportOn({
        files: {
          "ed/2021-ost/pledge.md":
            "commitments:\n  - { id: ljus, by: police, text: x, continues: 2021-vast/ljus }",
          "ed/2021-vast/pledge.md":
            "commitments:\n  - { id: ljus, by: police, text: x, continues: 2021-ost/ljus }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2021-vast/pledge.md:3:49 error continues/circle
        the commitments continue each other in a circle: 2021-vast/ljus → 2021-ost/ljus → 2021-vast/ljus

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: 2021-ost/ljus }
             │                                                 ^^^^^^^^^^^^^
        fix   remove \`continues:\` from the one that was promised first

      1 error in 4 files. Nothing was built.

      pledges/ed/2021-vast/pledge.md:3:49 error continues/circle
        åtagandena fortsätter varandra i en cirkel: 2021-vast/ljus → 2021-ost/ljus → 2021-vast/ljus

           2 │ commitments:
        >  3 │   - { id: ljus, by: police, text: x, continues: 2021-ost/ljus }
             │                                                 ^^^^^^^^^^^^^
        åtgärd   ta bort \`continues:\` från det som lovades först

      1 fel i 4 filer. Inget byggdes.
      "
    `);
  });

  test("two threads that would share an address", () => {
    expect(
      reportOn({
        files: {
          "ed/2018/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x }",
          "ed/2019/pledge.md":
            "commitments:\n  - { id: b, by: police, text: x, continues: 2018/ljus }\n  - { id: ljus, by: police, text: y }",
          "ed/2020/pledge.md": "commitments:\n  - { id: ljus, by: police, text: x, continues: 2019/ljus }",
        },
      }),
    ).toMatchInlineSnapshot(`
      "
      pledges/ed/2019/pledge.md:4:11 error lineage/same-address
        two threads of commitments begin with the id \`ljus\` (the other in 2018), so their pages would share an address

           3 │   - { id: b, by: police, text: x, continues: 2018/ljus }
        >  4 │   - { id: ljus, by: police, text: y }
             │           ^^^^
        fix   join them with \`continues:\`, or give this first commitment another id

      1 error in 5 files. Nothing was built.

      pledges/ed/2019/pledge.md:4:11 error lineage/same-address
        två löftestrådar börjar med id:t \`ljus\` (den andra i 2018), så deras sidor skulle få samma adress

           3 │   - { id: b, by: police, text: x, continues: 2018/ljus }
        >  4 │   - { id: ljus, by: police, text: y }
             │           ^^^^
        åtgärd   förena dem med \`continues:\`, eller ge det här första åtagandet ett annat id

      1 fel i 5 filer. Inget byggdes.
      "
    `);
  });
});
