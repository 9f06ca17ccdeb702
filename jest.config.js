/** The one test runner. Tests stand beside what they test (src) or, when they need several floors, under tests. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testTimeout: 60000,
  setupFiles: ["<rootDir>/tests/setup/random.ts"],
  // Two at a time, on any machine: each keeps what it has translated, and one that has grown fat makes way for a fresh one.
  maxWorkers: 2,
  workerIdleMemoryLimit: "1500MB",
  // The formula engine is CommonJS, but some packages that it takes are ES modules, which jest cannot require as they
  // are. lodash-es has 640 files, so its twin stands in for it. What the charts draw with comes as .mjs, which jest never
  // translates; beside it lies the same for scripts.
  moduleNameMapper: {
    "^lodash-es$": "lodash",
    "^(d3-[a-z-]+)$": "<rootDir>/node_modules/$1/dist/$1.js"
  },
  transformIgnorePatterns: [
    "/node_modules/(?!(@noble/hashes|hyparquet|hyparquet-writer|nanoid|rbush|kdbush|quickselect|cjk-regex|unicode-regex|regexp-util|franc-min|trigram-utils|n-gram|collapse-white-space)/)"
  ],
  transform: {
    "/node_modules/.+\\.js$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: { module: "commonjs", target: "ES2022", allowJs: true, isolatedModules: true }
      }
    ],
    "^.+\\.tsx?$": [
      "ts-jest",
      {
        diagnostics: false,
        tsconfig: {
          module: "commonjs",
          moduleResolution: "node10",
          ignoreDeprecations: "6.0",
          target: "ES2022",
          isolatedModules: true,
          esModuleInterop: true,
          resolveJsonModule: true,
          jsx: "react-jsx"
        }
      }
    ]
  }
};
