// Pages room: /ordlista/: the field's terms in alphabetical order, each with an anchor to which first uses on other pages lead.
import { GLOSSARY_ADDRESS, letterAnchor, termAnchor } from "../../scripts/address/address.ts";
import { Document } from "../document.tsx";
import { singlePage } from "../page.ts";
import type { Site } from "../site.ts";
import type { Term } from "../texts/term.ts";

export const glossaryPage = singlePage("glossary", GLOSSARY_ADDRESS, (site) => {
  const words = site.texts.glossary;
  const letters = byLetter(words.terms, site.texts.lang);
  return (
    <Document
      site={site}
      title={words.heading}
      description={words.description}
      address={GLOSSARY_ADDRESS}
      crumbs={[{ text: words.link }]}
      explainsTerms
    >
      <h1>{words.heading}</h1>
      <p class="lead">{words.lead}</p>
      <nav aria-label={words.letters}>
        <ul class="chips">
          {letters.map(([letter]) => (
            <li>
              <a href={`#${letterAnchor(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      {letters.map(([letter, terms]) => (
        <section aria-labelledby={letterAnchor(letter)}>
          <h2 id={letterAnchor(letter)}>{letter}</h2>
          <dl class="glossary">
            {terms.map((term) => (
              <Entry term={term} site={site} />
            ))}
          </dl>
        </section>
      ))}
    </Document>
  );
});

function Entry({ term: { id, name, meaning }, site }: { term: Term; site: Site }) {
  return (
    <div id={termAnchor(id)}>
      <dt>{name}</dt>
      <dd>
        {meaning}{" "}
        <a class="fine" href={`/sok/?q=${encodeURIComponent(name)}`}>
          {site.texts.glossary.search(name)}
        </a>
      </dd>
    </div>
  );
}

/** In the alphabet of the language: å, ä and ö last in Swedish. */
function byLetter(terms: readonly Term[], language: string): [string, Term[]][] {
  const alphabet = new Intl.Collator(language);
  const letters = new Map<string, Term[]>();
  for (const term of [...terms].sort((a, b) => alphabet.compare(a.name, b.name))) {
    const letter = term.name.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters];
}
