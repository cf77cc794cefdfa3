import { describe, expect, it } from "vitest";
import { catalogHref, filterCount, parseCatalogQuery, toggled } from "./catalog-query";

describe("the catalogue's address", () => {
  it("is read in every spelling of lists", () => {
    expect(parseCatalogQuery({ genres: "a,b", "genres[]": ["c", "a"] }).genres).toEqual(["a", "b", "c"]);
  });

  it("ignores what makes no sense", () => {
    const query = parseCatalogQuery({
      page: "-3",
      sort: "color",
      status: "lost",
      lang: "xx",
      year_from: "",
      year_to: "abc",
    });
    expect(query).toEqual(parseCatalogQuery({}));
    expect(catalogHref(query)).toBe("/novels");
  });

  it("keeps everything that was said, and goes back to the first page on a change", () => {
    const query = parseCatalogQuery({
      page: "3",
      search: "a & b",
      genres: "drama,horror",
      lang: "ru",
      sort: "rating",
    });
    expect(catalogHref(query, { page: 3 })).toBe(
      "/novels?search=a%20%26%20b&genres=drama,horror&lang=ru&sort=rating&page=3",
    );
    expect(catalogHref(query, { genres: toggled(query.genres, "drama") })).toBe(
      "/novels?search=a%20%26%20b&genres=horror&lang=ru&sort=rating",
    );
    expect(filterCount(query)).toBe(3);
  });
});
