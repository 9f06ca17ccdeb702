import fc from "fast-check";
import { decimal, equal, formatDecimal } from "./decimal";
import { addMoney, compareMoney, convert, formatMoney, money, UNITS } from "./money";

test("an amount is the same in every unit", () => {
  fc.assert(
    fc.property(fc.bigInt(), fc.constantFrom(...UNITS), fc.constantFrom(...UNITS), (amount, from, to) => {
      const there = convert(money(amount, from), to);
      expect(equal(convert(there, from).value, decimal(amount))).toBe(true);
      expect(compareMoney(there, money(amount, from))).toBe(0);
    })
  );
});

test("505억원 is 50,500백만원", () => {
  expect(convert(money(505, "억원"), "백만원").value).toEqual(decimal(50500));
  expect(formatDecimal(convert(money(1234, "천원"), "백만원").value)).toBe("1.234");
  expect(formatMoney(addMoney(money(1000, "백만원"), money(2, "억원")))).toBe("1,200백만원");
});
