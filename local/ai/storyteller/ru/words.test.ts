import { describe, expect, it } from "vitest";
import { decline } from "./decline.ts";
import { nominativeOfAdjective, nominativeOfName } from "./names.ts";
import { stayAt } from "./place.ts";

describe("declining", () => {
  it.each([
    ["Марфа", "f", "Марфы Марфе Марфу Марфой Марфе"],
    ["Лиска", "f", "Лиски Лиске Лиску Лиской Лиске"],
    ["Мария", "f", "Марии Марии Марию Марией Марии"],
    ["Илья", "m", "Ильи Илье Илью Ильей Илье"],
    ["Эйнар", "m", "Эйнара Эйнару Эйнара Эйнаром Эйнаре"],
    ["Матвей", "m", "Матвея Матвею Матвея Матвеем Матвее"],
    ["Морвен", "f", "Морвен Морвен Морвен Морвен Морвен"],
    ["Рысь", "f", "Рыси Рыси Рысь Рысью Рыси"],
    ["Лев Ильич", "m", "Лев Ильич Лев Ильич Лев Ильич Лев Ильич Лев Ильич"],
  ] as const)("%s", (name, gender, oblique) => {
    expect(decline(name, gender, true).forms.slice(1).join(" ")).toBe(oblique);
  });

  it("leaves the accusative of things as it is", () => {
    expect(decline("сигнал", "m", false).forms[3]).toBe("сигнал");
  });
});

describe("bringing words back to the nominative", () => {
  it.each([
    ["Анной", "Анна"],
    ["Ивана", "Иван"],
    ["Марией", "Мария"],
    ["Андреем", "Андрей"],
    ["Велимиром", "Велимир"],
    ["Глафира", "Глафира"],
  ])("name %s", (form, name) => {
    expect(nominativeOfName(form)).toBe(name);
  });

  it.each([
    ["глухом", "m", "глухой"],
    ["старого", "m", "старый"],
    ["одиноким", "m", "одинокий"],
    ["последней", "f", "последняя"],
    ["старую", "f", "старая"],
  ] as const)("adjective %s", (form, gender, nominative) => {
    expect(nominativeOfAdjective(form, gender)).toBe(nominative);
  });
});

describe("from the way to a place to a stay there", () => {
  it.each([
    ["в Прагу", "в Праге"],
    ["на дальнюю станцию у Сатурна", "на дальней станции у Сатурна"],
    ["в большой северный порт", "в большом северном порту"],
    ["в горы", "в горах"],
    ["в замок", "в замке"],
    ["в будущее", "в будущем"],
  ])("%s", (way, stay) => {
    expect(stayAt(way)).toBe(stay);
  });
});
