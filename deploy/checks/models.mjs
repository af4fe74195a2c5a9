// models.mjs FOLDER: custom resources in rendered charts, judged by their types: unknown fields, wrong types, missing ones.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseAllDocuments } from 'yaml'

const here = dirname(fileURLToPath(import.meta.url))
const TYPES = {
  'keda.sh/v1alpha1 ScaledJob': ['@kubernetes-models/keda/keda.sh/v1alpha1/ScaledJob', 'IScaledJob'],
  'monitoring.coreos.com/v1 ServiceMonitor': ['@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/ServiceMonitor', 'IServiceMonitor'],
  'monitoring.coreos.com/v1 PodMonitor': ['@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PodMonitor', 'IPodMonitor'],
  'monitoring.coreos.com/v1 PrometheusRule': ['@kubernetes-models/prometheus-operator/monitoring.coreos.com/v1/PrometheusRule', 'IPrometheusRule'],
  'cert-manager.io/v1 ClusterIssuer': ['@kubernetes-models/cert-manager/cert-manager.io/v1/ClusterIssuer', 'IClusterIssuer'],
}
const BUILT_IN = /^(v1|apps\/|batch\/|policy\/|autoscaling\/|networking\.k8s\.io\/|scheduling\.k8s\.io\/|admissionregistration\.k8s\.io\/)/

const lines = []
let objects = 0
for (const file of readdirSync(process.argv[2], { recursive: true }).filter(name => name.endsWith('.yaml'))) {
  for (const document of parseAllDocuments(readFileSync(join(process.argv[2], file), 'utf8'))) {
    const object = document.toJS()
    if (!object?.kind || BUILT_IN.test(object.apiVersion)) continue
    const type = TYPES[`${object.apiVersion} ${object.kind}`]
    if (!type) throw new Error(`${file}: nothing here judges ${object.apiVersion} ${object.kind}`)
    objects++
    lines.push(`import type { ${type[1]} as T${objects} } from '${type[0]}'`)
    lines.push(`// ${file}`, `export const o${objects}: T${objects} = ${JSON.stringify(object, null, 1)}`)
  }
}
if (!objects) throw new Error('no custom resource was found')
const judged = join(here, 'judged.mts')
writeFileSync(judged, lines.join('\n'))
const tsc = join(here, 'node_modules/typescript/bin/tsc')
try {
  execFileSync(process.execPath, [tsc, '--noEmit', '--strict', '--skipLibCheck', '--module', 'node16', '--moduleResolution', 'node16', judged], { stdio: 'inherit' })
} catch {
  process.exit(1)
}
console.log(`${objects} custom resources`)
