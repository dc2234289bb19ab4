// Components room: whom to turn to, as a link where there is something to link to.
import type { ArchiveContent } from "../../scripts/schema/archive.ts";

export function ContactLink({ contact }: { contact: ArchiveContent["contact"] }) {
  const { name, email, phone, url } = contact;
  return (
    <>
      {url === undefined ? name : <a href={url}>{name}</a>}
      {email === undefined ? null : (
        <>
          , <a href={`mailto:${email}`}>{email}</a>
        </>
      )}
      {phone === undefined ? null : `, ${phone}`}
    </>
  );
}
