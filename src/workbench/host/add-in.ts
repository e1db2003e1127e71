/**
 * The Id of manifest.xml: under it Word keeps the add-in's settings in a document, and
 * so does the Word played here. A test holds the two against each other.
 */
export const ADD_IN = '57c2acc0-750a-4530-8b0a-625089041d09';
