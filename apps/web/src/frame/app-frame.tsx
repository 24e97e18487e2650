import { useEffect, useRef, type ReactNode } from 'react';
import { Drawer } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useLocation } from 'react-router';
import { Icon } from '../parts/icon.js';
import { AccountPanel } from './account-panel.js';
import { Brand } from './brand.js';
import { DemonstrationRibbon } from './demonstration-ribbon.js';
import { Navigation } from './navigation.js';
import { useCurrentSession } from './use-current-session.js';
import { Watermark } from './watermark.js';
import classes from './app-frame.module.css';

/** Moves the reader to the new page's content when the page changes, as a page load would. */
function useFocusOnNewPage() {
  const content = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    content.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname]);
  return content;
}

/** The frame of every page after sign-in: the dark side with the ways, the page, the marks of a demonstration. */
export function AppFrame({ children }: { children: ReactNode }) {
  const session = useCurrentSession();
  const content = useFocusOnNewPage();
  const [isMenuOpen, menu] = useDisclosure(false);
  return (
    <div className={classes.frame}>
      <a href="#content" className={classes.skip}>
        پرش به محتوای صفحه
      </a>
      <aside className={classes.side} aria-label="نوار کناری">
        <div className={classes.sideContent}>
          <Brand />
          <div className={classes.ways}>
            <Navigation />
          </div>
          <AccountPanel />
        </div>
      </aside>
      <header className={classes.bar}>
        <Brand />
        <button type="button" className={classes.menu} aria-label="باز کردن فهرست" onClick={menu.open}>
          <Icon name="menu" size={24} />
        </button>
      </header>
      <Drawer.Root
        opened={isMenuOpen}
        onClose={menu.close}
        position="left"
        size={290}
        classNames={{ content: classes.drawer ?? '', body: classes.drawerBody ?? '' }}
      >
        <Drawer.Overlay />
        <Drawer.Content aria-label="فهرست">
          <Drawer.Body>
            <button type="button" className={classes.menu} aria-label="بستن فهرست" onClick={menu.close}>
              <Icon name="close" size={24} />
            </button>
            <Navigation onGo={menu.close} />
            <AccountPanel />
          </Drawer.Body>
        </Drawer.Content>
      </Drawer.Root>
      <div className={classes.page}>
        {session.isDemonstration ? <DemonstrationRibbon /> : null}
        <main id="content" ref={content} tabIndex={-1} className={classes.main}>
          {children}
        </main>
      </div>
      {session.isDemonstration ? <Watermark text="نمایشی" /> : null}
    </div>
  );
}
