import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { DeskApp } from './app/DeskApp';
import './theme/tokens.css';
import './theme/base.css';

// The address of the desk is /desk/ and its pages; without the last slash the pages would not be found.
if (window.location.pathname === '/desk') window.history.replaceState(null, '', '/desk/');

const root = document.getElementById('desk');
if (!root) throw new Error('the page has no room for the desk');
createRoot(root).render(
  <StrictMode>
    <DeskApp />
  </StrictMode>,
);
