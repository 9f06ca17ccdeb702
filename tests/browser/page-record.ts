import type { Page } from "playwright-core";

/** What a page did that it must not do: each test ends by asking that there is none of it. */
export class PageRecord {
  readonly requests: string[] = [];
  /** Requests that left the origin. */
  readonly outside: string[] = [];
  readonly missing: string[] = [];
  readonly violations: string[] = [];
  readonly errors: string[] = [];

  static async of(page: Page, origin: string): Promise<PageRecord> {
    const record = new PageRecord();
    page.on("request", (request) => {
      const url = request.url();
      record.requests.push(url);
      if (!url.startsWith(`${origin}/`) && !url.startsWith("data:")) record.outside.push(url);
    });
    page.on("response", (response) => {
      if (response.status() >= 400) record.missing.push(response.url());
    });
    page.on("console", (message) => {
      if (message.type() === "error" || message.type() === "warning") record.errors.push(message.text());
    });
    page.on("pageerror", (error) => record.errors.push(error.message));
    await page.exposeFunction("tellViolation", (text: string) => void record.violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener("securitypolicyviolation", (event) => {
        const page = window as unknown as { tellViolation: (text: string) => void };
        page.tellViolation(`${event.violatedDirective}: ${event.blockedURI} ${event.sourceFile}`);
      });
    });
    return record;
  }

  expectClean(): void {
    const { outside, missing, violations, errors } = this;
    expect({ outside, missing, violations, errors }).toEqual({
      outside: [],
      missing: [],
      violations: [],
      errors: []
    });
    expect(this.requests.length).toBeGreaterThan(0);
  }
}
