{{- define "ilg.selector" -}}
app.kubernetes.io/name: {{ .Values.service }}
app.kubernetes.io/instance: {{ .Release.Name }}
{{- end }}

{{- define "ilg.labels" -}}
{{ include "ilg.selector" . }}
app.kubernetes.io/part-of: ilg
app.kubernetes.io/component: {{ .Values.kind }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
helm.sh/chart: {{ .Chart.Name }}-{{ .Chart.Version }}
{{- end }}

{{- define "ilg.metadata" -}}
name: {{ .Values.service }}
namespace: {{ .Release.Namespace }}
labels:
  {{- include "ilg.labels" . | nindent 2 }}
{{- end }}

{{- define "ilg.image" -}}
{{ .Values.image.repository }}@{{ .Values.image.digest }}
{{- end }}

{{- define "ilg.secretName" -}}
{{ .Values.secret.existing | default (printf "%s-own" .Values.service) }}
{{- end }}

{{- define "ilg.secretKeys" -}}
{{- if .Values.secret.existing }}{{ toJson .Values.secret.keys }}{{ else }}{{ keys .Values.secret.values | sortAlpha | toJson }}{{ end }}
{{- end }}

{{- /* Capabilities, privileges and the file system of every container. */ -}}
{{- define "ilg.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities:
  drop: [ALL]
{{- end }}

{{- define "ilg.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
{{- end }}
