import { render } from 'preact';
import { App } from './app.js';
import './styles/tokens.css';
import './styles/base.css';
import './styles/page.css';
import './styles/search.css';
import './styles/facts.css';
import './styles/meetings.css';
import './styles/timeline.css';
import './styles/graph.css';
import './styles/article.css';

const page = document.getElementById('page');
if (page) render(<App />, page);
