import eslint from "@eslint/js";
import prettier from "eslint-config-prettier";
import importX from "eslint-plugin-import-x";
import jsxA11y from "eslint-plugin-jsx-a11y";
import officeAddins from "eslint-plugin-office-addins";
import { createTypeScriptImportResolver } from "eslint-import-resolver-typescript";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** The floors of the design, lowest first: a floor uses only those below it (and its own folder). */
const floors = [
  ["language", "gradual", "workbook", "pledge"],
  ["reading"],
  ["rules", "diagnosis"],
  ["submission", "filling", "templates", "dashboard", "collecting"],
  ["hosts"],
  ["cli", "taskpane", "commands", "workbench"]
];

const zones = floors.slice(0, -1).flatMap((folders, floor) =>
  folders.map((folder) => ({
    target: `./src/${folder}`,
    from: floors
      .slice(floor + 1)
      .flat()
      .map((above) => `./src/${above}`),
    message: `src/${folder} (floor ${floor}) may not use a floor above it`
  }))
);

/** Floors 0–3 get their facts as arguments. */
const impure = [
  "fs",
  "node:fs",
  "path",
  "node:path",
  "node:os",
  "node:process",
  "react",
  "react-dom",
  "fflate",
  "saxes",
  "commander"
];

export default tseslint.config(
  { ignores: ["dist", "coverage", "node_modules", "tests/fixtures", "assets"] },
  eslint.configs.recommended,
  {
    files: ["**/*.ts", "**/*.tsx"],
    extends: [...tseslint.configs.strictTypeChecked],
    plugins: { "import-x": importX },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    settings: { "import-x/resolver-next": [createTypeScriptImportResolver()] },
    rules: {
      "import-x/no-restricted-paths": ["error", { zones }],
      "import-x/no-cycle": ["error", { maxDepth: 8 }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }]
    }
  },
  {
    files: floors
      .slice(0, 4)
      .flat()
      .map((folder) => `src/${folder}/**/*.ts`),
    ignores: ["**/*.test.ts"],
    rules: {
      "no-restricted-imports": [
        "error",
        { paths: impure, patterns: ["office-js*", "@fluentui/*", "@microsoft/office-js*", "node:*"] }
      ],
      "no-restricted-globals": ["error", "process", "window", "document", "setTimeout", "fetch"],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The core has no clock: the basis date comes in as an argument"
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "The core has no clock: the basis date comes in as an argument"
        }
      ]
    }
  },
  {
    files: ["src/hosts/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/no-context-sync-in-loop": "error",
      "no-restricted-syntax": [
        "error",
        {
          selector:
            ":matches(ForStatement, ForInStatement, ForOfStatement, WhileStatement, DoWhileStatement) CallExpression[callee.property.name='sync']",
          message: "A round trip in a loop: queue everything, then sync once"
        },
        {
          selector:
            "CallExpression[callee.property.name=/^(map|flatMap|forEach|reduce)$/] CallExpression[callee.property.name='sync']",
          message: "A round trip for each item: queue everything, then sync once"
        },
        {
          selector: "MemberExpression[property.name='clearAll']",
          message: "clearAll takes the user's conditional formats too: delete ours by their ids"
        }
      ]
    }
  },
  {
    files: ["**/*.test.ts", "**/*.test.tsx", "tests/**/*.ts"],
    rules: {
      "@typescript-eslint/no-non-null-assertion": "off",
      "@typescript-eslint/no-unsafe-assignment": "off"
    }
  },
  {
    files: ["**/*.mjs", "**/*.js", "**/*.cjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        module: "writable",
        require: "readonly",
        __dirname: "readonly",
        URL: "readonly"
      }
    }
  },
  {
    // Run by old engines as they are: ES5, and each script's names are the page's.
    files: ["src/web/*.js"],
    languageOptions: {
      ecmaVersion: 5,
      sourceType: "script",
      globals: { window: "readonly", Office: "readonly", Promise: "readonly", BroadcastChannel: "readonly" }
    },
    rules: { "no-unused-vars": ["error", { vars: "local" }] }
  },
  {
    files: ["src/web/*-check.js"],
    languageOptions: { globals: { pledgeKeeperSupport: "readonly" } }
  },
  { files: ["src/**/*.tsx"], ...jsxA11y.flatConfigs.strict },
  { files: ["src/**/*.tsx"], ...reactHooks.configs.flat.recommended },
  prettier
);
