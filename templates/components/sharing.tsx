// Components room: how a page looks where somebody shares it. It is read there without anything around it.
import type { Municipality } from "../../scripts/archive/model.ts";
import { absolute, type Site } from "../site.ts";

interface SharingProps {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  readonly address: string;
  readonly municipality?: Municipality | undefined;
}

/** One picture for all pages, so that it is never out of date: `npm run screenshots` draws it. */
export const SHARE_PICTURE = { address: "/assets/share.png", width: 1200, height: 630 } as const;

export function Sharing({ site, title, description, address, municipality }: SharingProps) {
  const { texts, archive } = site;
  const name = archive.settings.title;
  return (
    <>
      <meta property="og:title" content={sharedTitle(title, municipality)} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content={address === "/" ? "website" : "article"} />
      <meta property="og:url" content={absolute(site, address)} />
      <meta property="og:site_name" content={name} />
      <meta property="og:locale" content={texts.sharing.locale} />
      <meta property="og:image" content={absolute(site, SHARE_PICTURE.address)} />
      <meta property="og:image:width" content={String(SHARE_PICTURE.width)} />
      <meta property="og:image:height" content={String(SHARE_PICTURE.height)} />
      <meta property="og:image:alt" content={texts.sharing.picture(name)} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}

/** A title of a pledge's own may leave its municipality out: on the page it stands above, in a shared link nothing does. */
export const sharedTitle = (title: string, municipality: Municipality | undefined): string =>
  municipality === undefined || title.includes(municipality.name) ? title : `${title}, ${municipality.name}`;
