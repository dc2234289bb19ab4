// Components room: the program that counts the site's figures anew, as it stands in the repository, and how to run it.
import { dataAddress } from "../../scripts/address/address.ts";
import { recountText } from "../../scripts/export/recount.ts";
import { absolute, type Site } from "../site.ts";

export function Recount({ site }: { site: Site }) {
  const words = site.texts.openData;
  return (
    <>
      <p>{words.scriptLead}</p>
      <pre>
        <code>{recountText()}</code>
      </pre>
      <pre>
        <code>node recount.mjs {absolute(site, dataAddress("archive.json"))}</code>
      </pre>
      <p>{words.scriptEach}</p>
    </>
  );
}
