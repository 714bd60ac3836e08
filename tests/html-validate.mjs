// What the validator of HTML holds the pages to (`cargo xtask test --step html`): the standard and
// accessibility. Taste is left out, and so is what only a browser can tell.

// A template is a document of its own until it is used: what is one of a kind in the page may stand
// in each. What the templates hold is checked where a screen shows it.
const page = (source) => [{ ...source, data: source.data.replace(/(?<=<template[^>]*>).*?(?=<\/template>)/gs, (inside) => inside.replace(/\S/g, " ")) }];
page.api = 1;

export default {
  root: true,
  plugins: [{ name: "templates", transformer: { page } }],
  transform: { "\\.html$": "templates:page" },
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
