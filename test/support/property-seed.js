// Property tests draw the same texts in every run, so that a build is red or green for
// what it holds, not by chance. PROPERTY_SEED=… draws others: for exploring.
const fc = require('fast-check');
fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 20261123) });
