import base from '/work/wt/size/astro.config.mjs'
import { brotliCompressSync } from 'node:zlib'
import { writeFileSync } from 'node:fs'
const rep = { name: 'rep', generateBundle(_, bundle) { const out=[]; for (const c of Object.values(bundle)) if (c.type==='chunk') out.push({file:c.fileName, size:c.code.length, br: brotliCompressSync(c.code).length, imports:c.imports, dyn:c.dynamicImports, mods:Object.entries(c.modules).map(([id,m])=>[id.replace(/.*wt\/an\//,''), m.renderedLength, m.code?brotliCompressSync(m.code).length:0, m.code]).sort((a,b)=>b[1]-a[1])}); if (out.some(o=>o.file.includes('page-'))||out.length>20) writeFileSync('/tmp/size/chunks.json', JSON.stringify(out,null,1)) } }
base.vite.plugins.push(rep)
export default base
