/** The one test runner. Tests stand beside what they test (src) or, when they need several floors, under tests. */
module.exports = {
  testEnvironment: "node",
  roots: ["<rootDir>/src", "<rootDir>/tests"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  testTimeout: 60000,
  transform: {
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
