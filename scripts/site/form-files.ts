// Site room: what the form in the browser is told of this archive, as a file beside its page. No form, no file.
import type { PageKind } from "../../templates/page.ts";
import type { Site } from "../../templates/site.ts";
import { FORM_CONFIGURATION } from "../address/address.ts";
import { formConfiguration } from "../form/configuration.ts";

export const formFiles = [
  {
    name: "form-configuration",
    entries: (site: Site) => {
      if (!site.hasForm) return [];
      const configuration = formConfiguration(site.archive, site.contentFolder);
      return configuration === undefined ? [] : [configuration];
    },
    address: () => FORM_CONFIGURATION,
    render: (configuration: object) => `${JSON.stringify(configuration)}\n`,
  },
] as readonly unknown[] as readonly PageKind[];
