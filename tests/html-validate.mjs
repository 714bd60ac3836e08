// What the validator of HTML holds the pages to (`cargo xtask test --step html`): the standard and
// accessibility. Taste is left out, and so is what only a browser can tell.
export default {
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y", "html-validate:document"],
  rules: {
    // Everything comes from one host, and each file by its hash.
    "require-sri": "off",
    // A list or a group may be named; the standard only forbids names where they mean nothing.
    "aria-label-misuse": ["error", { allowAnyNamable: true }],
    // The page for unknown addresses has its heading in both languages. That every other page
    // has one is held by tests/static_pages.rs.
    "heading-level": ["error", { allowMultipleH1: true }],
    // A list of suggestions under a field is no `select`, and Enter in the field searches.
    "prefer-native-element": "off",
    // On a phone rows and cells are laid out as blocks: then only the roles keep them a table.
    "no-redundant-role": "off",
    "wcag/h32": "off",
  },
};
