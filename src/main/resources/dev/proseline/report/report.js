(() => {
  'use strict';
  const body = document.body;
  const tip = document.getElementById('tip');
  const side = document.getElementById('side');
  const find = document.getElementById('find');
  const all = document.getElementById('all');
  const switches = [...document.querySelectorAll('#tools input[name]')];
  const articles = [...document.querySelectorAll('article')];
  let marks;

  const isShown = mark => !body.classList.contains('off-' + mark.className);

  function apply() {
    for (const each of switches) body.classList.toggle('off-' + each.name, !each.checked);
    all.checked = switches.every(each => each.checked);
    all.indeterminate = !all.checked && switches.some(each => each.checked);
    body.classList.toggle('side', side.checked);
  }

  function filter() {
    const wanted = find.value.toLowerCase();
    for (const each of articles) {
      each.hidden = !each.querySelector('h3').textContent.toLowerCase().includes(wanted);
    }
  }

  function line(name, text) {
    const element = document.createElement(name);
    element.textContent = text;
    return element;
  }

  function place(mark, x, y) {
    const box = mark.getClientRects()[0];
    const left = x === undefined ? box.left : x;
    const above = (y === undefined ? box.top : y) - tip.offsetHeight - 10;
    const below = (y === undefined ? box.bottom : y) + 16;
    tip.style.left = Math.max(8, Math.min(left, innerWidth - tip.offsetWidth - 8)) + 'px';
    tip.style.top = (above < 8 ? below : above) + 'px';
  }

  function show(mark, x, y) {
    if (!isShown(mark)) return;
    tip.replaceChildren(
      line('b', mark.className.toUpperCase()),
      line('span', mark.dataset.rule + ', confidence ' + mark.dataset.sure),
      line('div', mark.dataset.why));
    tip.hidden = false;
    mark.setAttribute('aria-describedby', 'tip');
    place(mark, x, y);
  }

  function hide() {
    tip.hidden = true;
    document.querySelector('[aria-describedby]')?.removeAttribute('aria-describedby');
  }

  // Halving asks for few places; each of a part out of sight costs its layout.
  function firstInSight(open) {
    let low = 0;
    for (let high = open.length; low < high;) {
      const middle = (low + high) >> 1;
      if (open[middle].getBoundingClientRect().top > 100) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  function nextMark(step) {
    marks ??= [...document.querySelectorAll('mark')];
    const open = marks.filter(each => isShown(each) && !each.closest('article').hidden);
    const here = open.indexOf(document.activeElement);
    const first = here < 0 ? firstInSight(open) - (step > 0 ? 1 : 0) : here;
    const next = open[first + step];
    next?.focus();
    next?.scrollIntoView({block: 'nearest'});
  }

  function nextPage(step) {
    const open = articles.filter(each => !each.hidden);
    const passed = open.findLastIndex(each => each.getBoundingClientRect().top < 160);
    const next = open[Math.max(0, passed + step)];
    next?.scrollIntoView();
    next?.focus({preventScroll: true});
  }

  const keys = {
    j: () => nextMark(1),
    k: () => nextMark(-1),
    n: () => nextPage(1),
    p: () => nextPage(-1),
    s: () => side.click(),
    Escape: hide,
  };

  document.addEventListener('pointerover', event => {
    const mark = event.target.closest('mark');
    if (mark) show(mark, event.clientX, event.clientY);
    else if (!tip.hidden) hide();
  });
  document.addEventListener('focusin', event => {
    if (event.target.matches('mark')) show(event.target);
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('scroll', () => {
    if (!tip.hidden && document.activeElement.matches('mark')) place(document.activeElement);
    else if (!tip.hidden) hide();
  }, {passive: true});
  document.addEventListener('keydown', event => {
    const typing = event.target.matches('#find') || event.ctrlKey || event.metaKey || event.altKey;
    if (!typing && Object.hasOwn(keys, event.key)) {
      event.preventDefault();
      keys[event.key]();
    }
  });
  document.getElementById('tools').addEventListener('submit', event => event.preventDefault());
  document.getElementById('tools').addEventListener('change', event => {
    if (event.target === all) for (const each of switches) each.checked = all.checked;
    apply();
  });
  find.addEventListener('input', filter);
  apply();
  filter();
})();
