import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DirectionProvider, MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import '@mantine/core/styles.css';
import '@mantine/charts/styles.css';
import './styles.css';
import { createQueryClient } from './api/query-client.js';
import { createRoutes } from './routes.js';
import { theme } from './theme.js';

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <StrictMode>
      <DirectionProvider initialDirection="rtl">
        <MantineProvider theme={theme} forceColorScheme="light">
          <QueryClientProvider client={createQueryClient()}>
            <RouterProvider router={createRoutes()} />
          </QueryClientProvider>
        </MantineProvider>
      </DirectionProvider>
    </StrictMode>,
  );
