// The name of who is signed in, in the masthead of every page: components/account-menu.tsx.
customElements.define(
  'account-name',
  class extends HTMLElement {
    async connectedCallback() {
      const answer = await fetch('/api/viewer').catch(() => null);
      const viewer = answer?.ok ? await answer.json() : null;
      if (document.readyState === 'loading') {
        await new Promise((resolve) => document.addEventListener('DOMContentLoaded', resolve));
      }
      const link = this.querySelector('a');
      if (!viewer || !link) return;
      Object.assign(link, { href: '/account', title: 'Your account', textContent: viewer.name });
    }
  },
);
