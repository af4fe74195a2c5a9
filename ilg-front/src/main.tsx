import { setNonce } from 'get-nonce';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import './styles/mantine';
import './styles/app.css';
import { App } from './app';
import { startI18n } from './i18n/i18n';

// Browsers hide the attribute; the property still holds what NGINX filled in.
const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
if (nonce) {
  // Dialogs lock scrolling with a style element of their own.
  setNonce(nonce);
}

async function start() {
  await startI18n();
  const root = document.getElementById('root');
  if (root) {
    createRoot(root).render(
      <StrictMode>
        <App nonce={nonce} />
      </StrictMode>,
    );
  }
}

void start();
