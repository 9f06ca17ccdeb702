interface Place {
  name: string;
  /** Still there in Excel, but gone for the patch: it is deleted after everything else. */
  doomed: boolean;
}

/** Where a sheet must be put so that it stands where the patch means it, though doomed sheets still stand there. */
export class SheetOrder {
  private readonly places: Place[];

  constructor(names: readonly string[]) {
    this.places = names.map((name) => ({ name, doomed: false }));
  }

  doom(name: string): void {
    const place = this.find(name);
    if (place) place.doomed = true;
  }

  drop(name: string): void {
    const place = this.find(name);
    if (place) this.places.splice(this.places.indexOf(place), 1);
  }

  rename(name: string, to: string): void {
    const place = this.find(name);
    if (place) place.name = to;
  }

  /** Takes the patch's position, undefined for the end, and gives Excel's. */
  add(name: string, position: number | undefined): number | undefined {
    const place: Place = { name, doomed: false };
    if (position === undefined) {
      this.places.push(place);
      return undefined;
    }
    const before = this.places.filter((each) => !each.doomed)[position - 1];
    const at = before ? this.places.indexOf(before) + 1 : 0;
    this.places.splice(at, 0, place);
    return at;
  }

  private find(name: string): Place | undefined {
    return this.places.find((place) => place.name === name && !place.doomed);
  }
}
