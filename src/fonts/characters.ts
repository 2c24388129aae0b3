/**
 * The characters that all cuts of all typefaces have, so that words in them can be set
 * anywhere: Latin with the letters of Europe and Vietnam, Greek, Cyrillic, punctuation. Each
 * is one code point; marks that combine are not among them.
 */
export const inEveryTypeface =
  /[\u0020-\u007E\u00A0-\u00AC\u00AE-\u017E\u0192\u01A0\u01A1\u01AF\u01B0\u01CD-\u01DC\u0218-\u021B\u0386\u0388-\u038A\u038C\u038E-\u03A1\u03A3-\u03CE\u0401-\u044F\u0451-\u045F\u0490\u0491\u1E80-\u1E85\u1E9E\u1EA0-\u1EF9\u2009\u2013\u2014\u2018-\u201A\u201C-\u201E\u2020\u2022\u2026\u2032\u2033\u2039\u203A\u2044\u20AC\u2116\u2122\u2191\u2193\u2212]/u

/** Those of them that each typeface has in the file for `latin`. */
export const inLatin =
  /[\u0020-\u00FF\u0131\u0152\u0153\u2009\u2013\u2014\u2018-\u201A\u201C-\u201E\u2022\u2026\u2032\u2033\u2039\u203A\u2044\u20AC\u2122\u2191\u2193\u2212]/u
