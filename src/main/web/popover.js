const GAP = 6;
const EDGE = 8;
const TALLEST = 340; // the text stays in sight

/** Shows an element above everything else, below a place on the screen or over it where there is more room. */
export function showBelow(element, rect) {
  if (!element.matches(':popover-open')) element.showPopover();
  const view = window.visualViewport;
  const height = view ? view.height + view.offsetTop : window.innerHeight;
  const below = height - rect.bottom - GAP - EDGE;
  const above = rect.top - GAP - EDGE;
  const under = below >= Math.min(element.scrollHeight, 180) || below >= above;
  element.style.maxHeight = `${Math.max(120, Math.min(TALLEST, under ? below : above))}px`;
  const left = Math.min(rect.left, window.innerWidth - element.offsetWidth - EDGE);
  element.style.left = `${Math.max(EDGE, left)}px`;
  element.style.top = under ? `${rect.bottom + GAP}px` : `${Math.max(EDGE, rect.top - GAP - element.offsetHeight)}px`;
}

export function hide(element) {
  if (element.matches(':popover-open')) element.hidePopover();
}
