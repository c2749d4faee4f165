// Reads a flowchart from standard input with Mermaid's own parser (the bundle of mermaid-parser-py)
// and prints its nodes and lines: node parse_mermaid.js BUNDLE
const fs = require("fs");

require(fs.realpathSync(process.argv[2]));
globalThis.parse_mermaid(fs.readFileSync(0, "utf8")).then(
  (text) => {
    const { vertices, edges } = JSON.parse(text).graph_data;
    fs.writeSync(1, JSON.stringify({ vertices, edges }));
  },
  (error) => {
    fs.writeSync(2, String(error));
    process.exitCode = 1;
  },
);
