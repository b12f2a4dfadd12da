import { createRoot } from 'react-dom/client'
createRoot(document.getElementById('desk')!).render(<p>hello</p>)
